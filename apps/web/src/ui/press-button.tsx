import type { ComponentProps } from 'react';

interface PressButtonProps extends Omit<ComponentProps<'button'>, 'disabled' | 'aria-disabled'> {
  /** False while pressing it would do nothing. */
  readonly isReady?: boolean;
}

/** A button that may do nothing for now, and still keeps the focus: a disabled one loses it from under whoever has just pressed it. */
export function PressButton({ isReady = true, onClick, type = 'button', ...rest }: PressButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      aria-disabled={isReady ? undefined : true}
      onClick={(event) => {
        if (isReady) onClick?.(event);
        // Of a form: Enter in one of its fields presses this button too.
        else event.preventDefault();
      }}
    />
  );
}
