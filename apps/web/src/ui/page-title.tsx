import { useEffect, useRef, type ReactNode } from 'react';

let shownBefore = false;

/**
 * The one `h1` of a screen. It takes the focus when the screen is navigated to, so that a keyboard or screen-reader user starts there;
 * not on the first load, when the browser starts at the top. Names the tab too.
 */
export function PageTitle({ children, caption }: { readonly children: ReactNode; readonly caption?: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (shownBefore) heading.current?.focus();
    shownBefore = true;
  }, []);
  useEffect(() => {
    document.title = `${heading.current?.textContent ?? ''} - Handrail`;
  });
  return (
    <h1 ref={heading} tabIndex={-1} className="nhsuk-heading-xl page-title">
      {caption === undefined ? null : <span className="nhsuk-caption-l">{caption} </span>}
      {children}
    </h1>
  );
}
