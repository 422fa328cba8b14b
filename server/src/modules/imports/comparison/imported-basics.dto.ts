import { OmitType } from '@nestjs/swagger';
import { DeclarationDto } from '../../declaration/declaration.dto.js';

/** The head of a target form under the same rules as one that is typed in. */
export class ImportedBasicsDto extends OmitType(DeclarationDto, ['year', 'goals', 'removedGoals']) {}
