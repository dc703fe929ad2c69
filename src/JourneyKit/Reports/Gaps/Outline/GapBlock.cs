using JourneyKit.Gaps;

namespace JourneyKit.Reports.Gaps.Outline;

/// <summary>A part of a report for people, whatever it is written as.</summary>
internal abstract record GapBlock;

/// <summary>A heading.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Note">What it means, in a few words; empty where it says so itself.</param>
internal sealed record HeadingBlock(string Text, string Note = "") : GapBlock;

/// <summary>A sentence or two of their own.</summary>
/// <param name="Text">Its words.</param>
internal sealed record TextBlock(string Text) : GapBlock;

/// <summary>A line of a list.</summary>
/// <param name="Text">Its words.</param>
internal sealed record LineBlock(string Text) : GapBlock;

/// <summary>Something to decide, with why and what to do.</summary>
/// <param name="Number">Its place, from 1.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Standing">What becomes of it, in a word or two.</param>
/// <param name="Title">What it is.</param>
/// <param name="Why">Why it matters.</param>
/// <param name="Advice">What to do; null where that is for the initiatives to say.</param>
/// <param name="FollowUp">Who closes it and who makes it worse; empty where nobody.</param>
/// <param name="Ids">The ids of its gaps.</param>
internal sealed record DecisionBlock(int Number, GapSeverity Severity, string Standing, string Title, string Why, string? Advice, string FollowUp, GapIds Ids) : GapBlock;

/// <summary>A gap, or several told as one.</summary>
/// <param name="Severity">How much it matters.</param>
/// <param name="Text">What it is.</param>
/// <param name="Advice">What to do; null where that is left out.</param>
/// <param name="FollowUp">Who closes it and who makes it worse; empty where nobody.</param>
/// <param name="Ids">The ids of its gaps.</param>
internal sealed record ItemBlock(GapSeverity Severity, string Text, string? Advice, string FollowUp, GapIds Ids) : GapBlock;

/// <summary>A table.</summary>
/// <param name="Columns">The headings of its columns.</param>
/// <param name="Rows">The cells of each row, as many as columns.</param>
internal sealed record TableBlock(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : GapBlock;
