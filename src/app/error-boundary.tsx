import { Component, type ReactNode } from "react";
import { BrokenPage } from "./broken-page";

/** Catches what goes wrong in a page, so that the work in the store can still be taken out. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { isBroken: boolean }> {
  override state = { isBroken: false };

  static getDerivedStateFromError() {
    return { isBroken: true };
  }

  override render() {
    return this.state.isBroken ? <BrokenPage /> : this.props.children;
  }
}
