using JourneyKit.Model;

namespace JourneyKit.Gaps;

/// <summary>A gap, or several of one kind and standing that ask for the same, told as one.</summary>
public sealed record GapTheme
{
    /// <summary>The title of the gap; for several, what they have in common.</summary>
    public required string Title { get; init; }

    /// <summary>The message of the gap; for several, the names of what they are about, with the numbers now and to be where the maps state these. Those of high and critical severity are all named.</summary>
    public required string Message { get; init; }

    /// <summary>What to do, in a sentence; null where that is for the initiatives to say.</summary>
    public string? Advice { get; init; }

    /// <summary>The gaps, in the order of their ranks. Never empty.</summary>
    public required ElementList<Gap> Gaps { get; init; }

    /// <summary>The place of its first gap in the ranking, from 1.</summary>
    public required int Rank { get; init; }

    /// <summary>The severity of its first gap, which is the highest.</summary>
    public GapSeverity Severity => Gaps[0].Severity;

    /// <summary>What becomes of its gaps.</summary>
    public GapStanding Standing => Gaps[0].Standing;

    /// <summary>Whether only the report of every gap tells it: the same in both maps, said why, or told by another theme.</summary>
    public bool IsBackground => Gaps.All(gap => gap.IsBackground);

    /// <summary>Whether its gaps are small losses that the second map gives a reason for.</summary>
    internal bool IsAccepted => Gaps.All(gap => gap.IsAccepted);

    /// <summary>Whether its gaps are several sides of one change at one touchpoint, so that their number says nothing.</summary>
    internal bool IsOneChange { get; init; }

    /// <summary>Whether the message names beside each gap who makes it worse, since that is not the same for all.</summary>
    internal bool NamesCauses { get; init; }

    /// <summary>Whether the message names beside each gap who closes it or works on it, since that is not the same for all.</summary>
    internal bool NamesAnswers { get; init; }

    /// <summary>Why it is among what to decide first whatever its rank; null where its rank alone has brought it there.</summary>
    internal string? WhateverItsRank { get; init; }

    /// <summary>The initiatives that close a part of it.</summary>
    public ElementList<Id<Initiative>> Initiatives => [.. Gaps.SelectMany(gap => gap.Initiatives).Distinct()];

    /// <summary>The initiatives that work on a part of it.</summary>
    public ElementList<Id<Initiative>> WorkedOnBy => [.. Gaps.SelectMany(gap => gap.WorkedOnBy).Distinct()];

    /// <summary>The initiatives that make it worse.</summary>
    public ElementList<Id<Initiative>> CausedBy => [.. Gaps.SelectMany(gap => gap.CausedBy).Distinct()];
}
