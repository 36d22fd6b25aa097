/** What the shell must know of a screen before its code is loaded. */
export interface ScreenMeaning {
  /** As it stands in the menu; a screen without it is reached from another. */
  readonly menu?: string;
  /** Operation of the policy without which the screen is of no use; absent for everybody. */
  readonly needs?: string;
  /** True for a screen that uses the whole width, such as the rota board. */
  readonly wide?: boolean;
}
