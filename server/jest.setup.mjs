// @nestjs/throttler is CommonJS and requires Nest, which is ESM: Jest can only do that once Nest stands evaluated.
import 'reflect-metadata';
import '@nestjs/common';
import '@nestjs/core';
