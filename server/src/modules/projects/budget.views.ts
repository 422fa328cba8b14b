import { ApiProperty } from '@nestjs/swagger';
import type { BudgetView, ExecutionAmountView, ExecutionSource } from '@jixiao/contracts/views';
import { SOURCES } from './vocabulary.js';

class PriorAmountDto {
  @ApiProperty({ type: Number })
  year: number;

  @ApiProperty({ type: String })
  amount: string;
}

class FundingSourceDto {
  @ApiProperty({ type: Number })
  ordinal: number;

  @ApiProperty({ type: String })
  kind: string;

  @ApiProperty({ type: String, nullable: true })
  name: string | null;

  @ApiProperty({ type: String })
  amount: string;
}

class ExpenditureLineDto {
  @ApiProperty({ type: Number })
  ordinal: number;

  @ApiProperty({ type: String, nullable: true })
  activity: string | null;

  @ApiProperty({ type: String, nullable: true })
  description: string | null;

  @ApiProperty({ type: String, nullable: true })
  economicClass: string | null;

  @ApiProperty({ type: String, nullable: true })
  amount: string | null;

  @ApiProperty({ type: String, nullable: true })
  basis: string | null;

  @ApiProperty({ type: String, nullable: true })
  note: string | null;
}

class ProcurementItemDto {
  @ApiProperty({ type: Number })
  ordinal: number;

  @ApiProperty({ type: String, nullable: true })
  itemCode: string | null;

  @ApiProperty({ type: String, nullable: true })
  name: string | null;

  @ApiProperty({ type: String, nullable: true })
  quantity: string | null;

  @ApiProperty({ type: String, nullable: true })
  amount: string | null;
}

export class ExecutionAmountDto implements ExecutionAmountView {
  @ApiProperty({ enum: SOURCES })
  source: ExecutionSource;

  @ApiProperty({ type: String, nullable: true })
  initial: string | null;

  @ApiProperty({ type: String, nullable: true })
  adjusted: string | null;

  @ApiProperty({ type: String, nullable: true })
  executed: string | null;
}

export class BudgetDto implements BudgetView {
  @ApiProperty({ type: String })
  id: string;

  @ApiProperty({ type: String, nullable: true })
  total: string | null;

  @ApiProperty({ type: String, nullable: true })
  initial: string | null;

  @ApiProperty({ type: String, nullable: true })
  adjusted: string | null;

  @ApiProperty({ type: String, nullable: true })
  changeNote: string | null;

  @ApiProperty({ type: [PriorAmountDto] })
  priorAmounts: PriorAmountDto[];

  @ApiProperty({ type: [FundingSourceDto] })
  fundingSources: FundingSourceDto[];

  @ApiProperty({ type: [ExpenditureLineDto] })
  expenditureLines: ExpenditureLineDto[];

  @ApiProperty({ type: [ProcurementItemDto] })
  procurementItems: ProcurementItemDto[];

  @ApiProperty({ type: [ExecutionAmountDto] })
  execution: ExecutionAmountDto[];
}
