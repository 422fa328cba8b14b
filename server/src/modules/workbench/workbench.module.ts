import { Module } from '@nestjs/common';
import { WorkbenchController } from './workbench.controller.js';
import { WorkbenchRepository } from './workbench.repository.js';
import { WorkbenchService } from './workbench.service.js';

@Module({ controllers: [WorkbenchController], providers: [WorkbenchService, WorkbenchRepository] })
export class WorkbenchModule {}
