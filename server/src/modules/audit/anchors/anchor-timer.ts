import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { ServerConfig } from '../../../config/server-config.js';
import { Anchors } from './anchors.js';

const MINUTE = 60_000;
/** So often a server looks whether an anchor is due: one that is started again and again must not put it off for ever. */
const MOST_MINUTES_BETWEEN_LOOKS = 10;

/** Makes an anchor of every region each AUDIT_ANCHOR_MINUTES, whichever server comes first. */
@Injectable()
export class AnchorTimer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(AnchorTimer.name);
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly anchors: Anchors,
    private readonly config: ServerConfig,
  ) {}

  onApplicationBootstrap(): void {
    const { AUDIT_ANCHOR_MINUTES: minutes } = this.config;
    if (minutes === 0) return;
    this.timer = setInterval(
      () => {
        this.running = this.running.then(() => this.look(minutes));
      },
      Math.min(minutes, MOST_MINUTES_BETWEEN_LOOKS) * MINUTE,
    ).unref();
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  private async look(minutes: number): Promise<void> {
    try {
      await this.anchors.makeAll(new Date(Date.now() - minutes * MINUTE));
    } catch (error) {
      this.logger.error(error, 'The trail could not be anchored');
    }
  }
}
