"""The lab: history shapes in which joining tokens to commits goes wrong, each built for real."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path

from tests.flow.lab import fate_shapes as fates
from tests.flow.lab import history_shapes as histories
from tests.flow.lab import landing_shapes as landing
from tests.flow.lab import maker_shapes as makers
from tests.flow.lab import place_shapes as places
from tests.flow.lab import tool_shapes as tools
from tests.flow.lab.lab import Bench, Scenario, Shape

TABLE: tuple[Shape, ...] = (
    landing.plain_commit,
    landing.squash_merged_branch_kept,
    landing.squash_merged_branch_deleted,
    landing.rebased_three_days_later,
    makers.only_a_teammate_committed,
    makers.session_with_a_subagent,
    fates.reverted_two_days_later,
    fates.reverted_and_put_back,
    fates.rewritten_by_hand,
    fates.renamed_next_day,
    fates.indented_next_day,
    landing.committed_after_the_session,
    places.default_branch_trunk,
    places.session_in_a_subfolder,
    places.session_in_a_worktree,
    makers.one_call_in_three_rows,
    makers.stash_and_notes_only,
    makers.resumed_over_five_days,
    landing.late_merge_of_a_side_branch,
    fates.later_hand_commit_in_the_same_file,
)
"""Twenty shapes that existing tools were measured with, most of which they get wrong."""

BEYOND: tuple[Shape, ...] = (
    landing.squash_merged_on_the_server,
    landing.squash_merged_with_conflicts,
    landing.amended_after_it_was_said,
    landing.picked_to_main,
    landing.split_in_two,
    fates.half_rewritten,
    fates.lines_only_deleted,
    fates.teammate_in_the_same_file,
    fates.branch_still_open,
    fates.branch_dropped,
    fates.too_young_to_judge,
    places.worktree_removed_after_the_merge,
    places.two_folders_of_a_monorepo,
    places.commits_in_another_repository,
    makers.two_sessions_in_one_commit,
    makers.three_commits_by_one_session,
    tools.plain_commit_by_codex,
    tools.squash_of_a_codex_branch,
    tools.both_tools_in_one_commit,
    tools.forked_claude_session,
    tools.forked_codex_thread,
    tools.lock_file_beside_code,
    tools.edits_outside_git,
    histories.main_and_its_twin_diverged,
    histories.merge_reverted,
    histories.merge_reverted_and_put_back,
    histories.indented_by_the_session,
    histories.moved_within_a_file,
    histories.folded_into_an_earlier_commit,
    histories.squash_ended_by_a_teammate,
    histories.picked_and_merged_later,
    histories.two_clones_of_one_repository,
    histories.master_became_main,
    histories.conflicts_resolved_by_the_session,
    histories.committed_by_a_teammate_first,
)

SHAPES = TABLE + BEYOND


def build(shape: Shape, folder: Path, now: datetime) -> Scenario:
    """Build one scenario below a folder."""
    return shape(Bench(folder, shape.__name__, now))
