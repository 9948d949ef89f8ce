"""The lab: history shapes in which joining tokens to commits goes wrong, each built for real."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from functools import wraps
from pathlib import Path

from tests.flow.lab import aftermath_shapes as aftermath
from tests.flow.lab import clone_shapes as clones
from tests.flow.lab import content_shapes as contents
from tests.flow.lab import copied_shapes as copied
from tests.flow.lab import detour_shapes as detours
from tests.flow.lab import evidence_shapes as evidence
from tests.flow.lab import fate_shapes as fates
from tests.flow.lab import history_shapes as histories
from tests.flow.lab import landing_shapes as landing
from tests.flow.lab import maker_shapes as makers
from tests.flow.lab import moved_shapes as moved
from tests.flow.lab import place_shapes as places
from tests.flow.lab import rewriting_shapes as rewriting
from tests.flow.lab import tool_shapes as tools
from tests.flow.lab import wrapped_shapes as wrapping
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
    makers.most_of_the_session_in_one_commit,
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

DEEPER: tuple[Shape, ...] = (
    rewriting.stacked_branches,
    rewriting.merge_queue,
    rewriting.rebased_by_the_server,
    rewriting.squashed_by_a_reset,
    rewriting.squashed_in_part,
    rewriting.squash_half_edited_by_the_person,
    rewriting.amended_and_force_pushed,
    rewriting.dropped_by_a_force_push,
    rewriting.one_of_two_dropped_by_a_rebase,
    rewriting.picked_to_a_release_branch,
    rewriting.conflicts_resolved_by_the_person,
    aftermath.reverted_by_hand,
    aftermath.reverted_by_content_among_other_work,
    aftermath.reverted_in_part,
    aftermath.put_back_by_hand,
    aftermath.picked_again_after_a_revert,
    aftermath.picked_again_into_other_work,
    aftermath.written_again_by_another_session,
    aftermath.deletion_put_back,
    aftermath.code_made_shorter,
    aftermath.split_into_two_files,
    aftermath.moved_into_another_file,
    aftermath.moved_to_another_package,
    aftermath.white_space_changed_everywhere,
    wrapping.wrapped_by_a_formatter,
    wrapping.joined_by_a_formatter,
    wrapping.wrapped_with_changes_inside,
    wrapping.wrapped_and_every_line_changed,
    wrapping.wrapped_and_half_deleted,
    wrapping.wrapped_and_joined_again,
    wrapping.wrapped_by_a_session,
    wrapping.wrapping_reverted,
    wrapping.squashed_and_wrapped,
    aftermath.formatter_left_out_of_blame,
    aftermath.rewritten_by_the_next_session,
    aftermath.formatted_by_a_session,
    copied.copies_outlive_what_was_rewritten,
    copied.copies_rewritten_in_half,
    copied.original_rewritten_under_a_new_name,
    copied.copies_cleared_away,
    copied.example_in_two_places_beside_work,
    copied.same_head_in_every_file,
    clones.shallow_clone,
    clones.partial_clone,
    clones.several_addresses_in_a_mailmap,
    clones.an_address_the_person_named,
    clones.main_behind_its_twin,
    clones.reverted_on_the_server,
    clones.main_renamed_without_origin,
    moved.subfolder_moved_later,
    moved.repository_moved_as_the_person_said,
    moved.repository_moved_and_used_again,
    moved.repository_deleted,
    moved.session_in_a_submodule,
    moved.session_above_a_submodule,
    clones.somebody_else_in_another_worktree,
    clones.two_worktrees_at_the_same_time,
    contents.generated_and_vendored_files,
    contents.lock_file_only,
    contents.line_ends_of_windows,
    contents.line_ends_converted_later,
    contents.binary_files,
    contents.empty_commit,
    contents.link_and_mode_only,
    contents.names_with_signs_in_them,
    contents.first_commit_of_a_repository,
    contents.across_a_clock_change,
    contents.in_zones_far_apart,
    contents.committed_in_the_future,
    contents.dated_before_it_was_written,
    evidence.id_not_printed,
    evidence.two_silent_commits,
    evidence.silent_commit_beside_another_worktree,
    evidence.made_by_the_shell,
    evidence.made_by_the_shell_and_committed_by_hand,
    evidence.all_lines_reworked_within_minutes,
    evidence.reworked_hours_later,
    evidence.named_by_a_note,
    evidence.named_by_a_trailer,
    evidence.two_sessions_on_one_branch,
    evidence.one_commits_what_another_wrote,
    evidence.rewritten_before_the_commit,
    evidence.removed_by_the_session_and_written_by_hand,
    evidence.one_common_line,
    detours.not_committed_yet,
    detours.stashed_and_committed_days_later,
    detours.commit_on_a_detached_head,
    detours.applied_from_a_mailed_patch,
    detours.squashed_under_a_teammates_name,
    detours.one_session_in_two_repositories,
    detours.subagent_in_its_own_worktree,
    detours.pull_request_reverted_by_its_number,
    detours.rebased_through_a_conflict,
)
"""History rewritten, undone and moved in the ways that people do; clones, clocks, and what a commit can hold."""


def by_codex(shape: Shape) -> Shape:
    """Return a shape in which it is Codex that the person works with."""

    @wraps(shape)
    def made(bench: Bench) -> Scenario:
        bench.codex = True
        return shape(bench)

    made.__name__ = f"{shape.__name__}_by_codex"
    return made


BY_CODEX: tuple[Shape, ...] = tuple(
    map(
        by_codex,
        (
            landing.squash_merged_branch_kept,
            landing.squash_merged_on_the_server,
            landing.rebased_three_days_later,
            landing.amended_after_it_was_said,
            landing.committed_after_the_session,
            fates.reverted_two_days_later,
            fates.rewritten_by_hand,
            fates.indented_next_day,
            fates.lines_only_deleted,
            fates.later_hand_commit_in_the_same_file,
            makers.only_a_teammate_committed,
            makers.resumed_over_five_days,
            makers.two_sessions_in_one_commit,
            makers.three_commits_by_one_session,
            places.session_in_a_subfolder,
            places.session_in_a_worktree,
            places.commits_in_another_repository,
            rewriting.stacked_branches,
            rewriting.squashed_in_part,
            aftermath.reverted_by_content_among_other_work,
            aftermath.code_made_shorter,
            aftermath.moved_to_another_package,
            detours.commit_on_a_detached_head,
            detours.one_session_in_two_repositories,
            contents.line_ends_of_windows,
            contents.names_with_signs_in_them,
            contents.first_commit_of_a_repository,
            evidence.id_not_printed,
            evidence.silent_commit_beside_another_worktree,
            evidence.made_by_the_shell,
            evidence.made_by_the_shell_and_committed_by_hand,
            evidence.two_sessions_on_one_branch,
            evidence.rewritten_before_the_commit,
        ),
    )
)
"""Shapes in which it matters whose log it is, once more with Codex."""

SHAPES = TABLE + BEYOND + DEEPER + BY_CODEX

NOT_YET: Mapping[str, str] = {}
"""Shapes that are answered wrongly today, and why."""


def build(shape: Shape, folder: Path, now: datetime) -> Scenario:
    """Build one scenario below a folder."""
    return shape(Bench(folder, shape.__name__, now))
