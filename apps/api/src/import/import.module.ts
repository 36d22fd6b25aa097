import { Module } from '@nestjs/common';
import { ExportFile } from './export-file.js';
import { ImportController } from './import.controller.js';
import { ImportFile } from './import-file.js';

@Module({ controllers: [ImportController], providers: [ImportFile, ExportFile] })
export class ImportModule {}
