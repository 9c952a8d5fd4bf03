import threading

from engine.process import protocol
from engine.process.job_queue import JobQueue, Ticket

PATIENCE_S = 30


def _job(job_id: int) -> protocol.Job:
    return protocol.LoadModel(job_id, "m.gguf")


def _take(queue: JobQueue) -> Ticket:
    ticket = queue.take()
    assert ticket is not None
    return ticket


def test_jobs_come_in_their_order_and_only_the_cancelled_one_is_cancelled() -> None:
    queue = JobQueue()
    for job_id in (1, 2, 3):
        queue.put(_job(job_id))
    queue.cancel(2)
    queue.cancel(9)
    tickets = [_take(queue) for _ in range(3)]
    assert [ticket.job.id for ticket in tickets] == [1, 2, 3]
    assert [ticket.is_cancelled for ticket in tickets] == [False, True, False]


def test_a_job_can_be_cancelled_until_it_is_closed() -> None:
    queue = JobQueue()
    queue.put(_job(1))
    first = _take(queue)
    queue.close(first)
    queue.cancel(1)
    queue.put(_job(1))
    second = _take(queue)
    assert not first.is_cancelled
    assert not second.is_cancelled
    queue.cancel(1)
    assert second.is_cancelled


def test_the_end_cancels_what_runs_and_what_waits_and_what_still_comes() -> None:
    queue = JobQueue()
    queue.put(_job(1))
    queue.put(_job(2))
    running = _take(queue)
    queue.end()
    queue.put(_job(3))
    waiting = [_take(queue), _take(queue)]
    assert all(ticket.is_cancelled for ticket in [running, *waiting])
    assert queue.take() is None


def test_whoever_waits_for_a_job_is_let_go_at_the_end() -> None:
    queue = JobQueue()
    taken: list[Ticket | None] = []
    taker = threading.Thread(target=lambda: taken.append(queue.take()))
    taker.start()
    queue.end()
    taker.join(PATIENCE_S)
    assert taken == [None]
