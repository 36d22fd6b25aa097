/** Shapes of `caseload.json` and `careplans.json` as far as plan questions need them. Unknown fields are ignored. */
export type CaseloadFile = {
  readonly time_zone: string;
  readonly units: readonly { readonly id: string; readonly access_by?: string; readonly kind?: string }[];
  readonly service_users: readonly {
    readonly ref: string;
    readonly unit: string;
    readonly preferred_name?: string;
    readonly full_name?: string;
    readonly also_called?: readonly string[];
    readonly place?: string;
    readonly communication?: string;
  }[];
  readonly workers: readonly {
    readonly id: string;
    readonly name?: string;
    readonly grade?: string;
    readonly unit?: string;
    readonly caseload?: readonly string[];
    readonly employment?: string;
  }[];
  readonly shifts: readonly { readonly worker: string; readonly unit: string; readonly start: string; readonly end: string }[];
};

type StepRow = {
  readonly id: string;
  readonly no?: string;
  readonly text: string;
  readonly who?: string;
  readonly frequency?: string;
  readonly condition?: string;
  readonly warning_signs?: readonly string[];
};

export type CarePlansFile = {
  readonly as_of?: string;
  readonly care_plans: readonly {
    readonly id: string;
    readonly subject: string;
    readonly version: number;
    readonly status: string;
    readonly owner?: string;
    readonly reviewed?: string | null;
    readonly review_due?: string | null;
    readonly goals?: readonly { readonly no: number; readonly title?: string; readonly steps?: readonly StepRow[] }[];
    readonly warning_signs?: readonly { readonly id: string; readonly no?: string; readonly text: string }[];
    readonly crisis_plan?: readonly StepRow[];
  }[];
};

export type QuestionRow = {
  readonly id: string;
  readonly unit?: string;
  readonly asker: string;
  readonly asked_at: string;
  readonly text: string;
};

export type QuestionPrediction = {
  readonly type: 'question';
  readonly id: string;
  readonly outcome: 'quote' | 'refuse_not_on_caseload' | 'refuse_prescribing' | 'abstain_nothing_in_plan' | 'ask_person';
  readonly steps: readonly string[];
  readonly notices: readonly ('review_overdue' | 'do_not' | 'instruction_in_step')[];
  readonly shown: readonly { readonly id: string; readonly text: string }[];
};

export type { StepRow };
