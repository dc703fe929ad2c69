namespace JourneyKit.Gaps.Priorities;

/// <summary>What makes a gap one to close first among those of the same standing and severity. Each gives a part of 0 to 1.</summary>
internal enum RankCriterion
{
    /// <summary>The gap's severity: a quarter for low, then a half, three quarters, and 1 for critical.</summary>
    Severity,

    /// <summary>How many of those at the touchpoint it hits: the largest frequency of its pain points, those of the first map before those of the second. Unknown where it has none.</summary>
    Frequency,

    /// <summary>
    /// How many customers a month meet it now, relative to the largest volume of the first map: the largest volume of its
    /// touchpoints; of a stage, channel, persona, team, metric, opportunity or initiative, the largest at its touchpoints;
    /// all of it where the gap is about a conversion, an objective or the map. Of what is one persona's, as many as the
    /// persona's share where that is known.
    /// </summary>
    Reach,

    /// <summary>1 at a moment of truth, else 0. Unknown where the gap is at no touchpoint, or neither map marks any moment of truth.</summary>
    MomentOfTruth,

    /// <summary>1 where its metric, conversion, pain point, opportunity, reason or initiative serves an objective of the maps, else 0. Unknown where the maps name no objective.</summary>
    ObjectiveAlignment,

    /// <summary>What closing it is worth a month, relative to the most that closing any gap of the report is worth. Unknown where that is not known.</summary>
    Value,

    /// <summary>The best feasibility of the initiatives that help to close it and are yet to be done, divided by 5. Unknown where none says.</summary>
    Feasibility,

    /// <summary>How little it takes: m ÷ (m + e), where e is the smallest effort of those initiatives and m the median of all that are yet to be done; a half at the median.</summary>
    Effort,

    /// <summary>How little it costs: m ÷ (m + c), where c is the smallest cost of those initiatives and m the median of all that are yet to be done; a half at the median.</summary>
    Cost,
}
