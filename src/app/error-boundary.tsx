import { Component, type ReactNode } from "react";
import { BrokenPage } from "./broken-page";
import { type Failure, failureOf } from "./failure";

/** Catches what goes wrong in a page, so that the work in the store can still be taken out. */
export class ErrorBoundary extends Component<{ children: ReactNode }, { failure?: Failure }> {
  override state: { failure?: Failure } = {};

  static getDerivedStateFromError(error: unknown) {
    return { failure: failureOf(error) };
  }

  override render() {
    const { failure } = this.state;
    return failure ? <BrokenPage failure={failure} /> : this.props.children;
  }
}
