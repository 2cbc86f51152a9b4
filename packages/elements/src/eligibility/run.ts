import {
  answersThatCount,
  questionAt,
  resultsOf,
  startChecking,
  stepChecking,
  type Checking,
  type CheckingAction,
} from '@cairnkit/engine/checking.js';
import { frontDoor, type Result } from '@cairnkit/engine/front-door.js';
import { askerQuestion } from '@cairnkit/engine/outcome-kinds.js';
import { resumeChecking } from '@cairnkit/engine/resume-checking.js';
import type { Service } from '@cairnkit/engine/service.js';
import type { ReactiveController } from 'lit';

import type { ServicesController } from '../controllers/services.js';
import type { Asked, Host, Underway } from './view.js';

/**
 * Runs a checker inside an element.
 *
 * Owns: the session, when it starts over (with other services, and when somebody leaves by quick
 * exit), and a stored session that waits for its services.
 * Does not own: what is rendered, what is announced, or which events leave the element.
 * Not a function, because it lasts as long as its host.
 */
export class RunController implements ReactiveController {
  current: Underway | undefined;

  /** Counts its pages: what was chosen or wrong on an earlier one is of no use. */
  turn = -1;

  readonly #host: Host;
  readonly #services: ServicesController;
  readonly #failed: (error: Error) => void;
  readonly #exited = () => this.restart();
  #running: readonly Service[] | undefined;
  #saved: unknown;
  #hasDecided = false;

  constructor(host: Host, services: ServicesController, failed: (error: Error) => void) {
    this.#host = host;
    this.#services = services;
    this.#failed = failed;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('cairn-exited', this.#exited);
  }

  hostDisconnected(): void {
    document.removeEventListener('cairn-exited', this.#exited);
  }

  hostUpdate(): void {
    const services = this.#services.value;
    if (services !== this.#running) {
      this.#running = services;
      this.#hasDecided = false;
      if (services) this.turn += 1;
      this.current = services && this.#begin(services);
    }
    if (this.#saved === undefined || !this.current) return;
    try {
      this.#set(resumeChecking(this.current.door, this.#saved));
    } catch (error) {
      this.#failed(error as Error);
    }
    this.#saved = undefined;
  }

  /** Whether the person has seen a result, be it an earlier one. */
  get hasDecided(): boolean {
    return this.#hasDecided;
  }

  /** The question on show; nothing once there is a result. */
  asked(): Omit<Asked, 'isWrong'> | undefined {
    const { door, checking } = this.current ?? {};
    const question = door && checking && questionAt(door, checking);
    if (!question) return undefined;
    const [{ lang, intro = [] }, ...others] = door.services as [Service, ...Service[]];
    return {
      turn: this.turn,
      lang,
      question,
      asker: answersThatCount(door, checking)[askerQuestion],
      answer: checking.answers[question.id],
      isFirst: checking.asked.length === 0,
      intro: others.length > 0 ? [] : intro,
    };
  }

  /** What each service comes to; nothing before the last question. */
  results(): readonly Result[] | undefined {
    const { door, checking } = this.current ?? {};
    return door && checking?.status === 'decided' ? resultsOf(door, checking) : undefined;
  }

  /** Goes on with a stored session as soon as its services are there. */
  resume(saved: unknown): void {
    this.#saved = saved ?? undefined; // frameworks set `null` while they load
    this.#host.requestUpdate();
  }

  /** Starts over, with nothing answered. */
  restart(): void {
    this.#hasDecided = false;
    if (this.current) this.#set(startChecking(this.current.door));
  }

  /** Takes one step. Returns whether it led anywhere. */
  send(action: CheckingAction): boolean {
    if (!this.current) return false;
    const { door, checking } = this.current;
    const next = stepChecking(door, checking, action);
    if (next === checking) return false;
    this.#set(next);
    return true;
  }

  #set(checking: Checking): void {
    this.#hasDecided ||= checking.status === 'decided';
    this.turn += 1;
    this.current = { door: this.current!.door, checking };
    this.#host.requestUpdate();
  }

  /** What no parser has looked at may fail in any way: then there is no checker at all. */
  #begin(services: readonly Service[]): Underway | undefined {
    try {
      const ids = services.map(({ id }) => id);
      const twice = ids.find((id, i) => ids.indexOf(id) < i);
      if (twice !== undefined) throw new RangeError(`two services are called "${twice}"`);
      const door = frontDoor(services);
      return { door, checking: startChecking(door) };
    } catch (error) {
      if (error instanceof RangeError) void this.#services.reject(error);
      else void this.#services.distrust(error as Error);
      return undefined;
    }
  }
}
