import { Module } from '@nestjs/common';
import { InboxController } from './inbox.controller.js';
import { MyInbox } from './my-inbox.js';
import { NewsJobs } from './news-jobs.js';
import { ReadReviewSubject } from './review-subject.js';

@Module({ controllers: [InboxController], providers: [MyInbox, ReadReviewSubject, NewsJobs] })
export class InboxModule {}
