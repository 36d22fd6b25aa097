import { Module } from '@nestjs/common';
import { PeopleController } from './people.controller.js';
import { ReadPeople } from './read-people.js';

@Module({ controllers: [PeopleController], providers: [ReadPeople] })
export class PeopleModule {}
