namespace JourneyKit.Reports.Stakeholders.Outline;

/// <summary>A part of a section, whatever it is written as.</summary>
internal abstract record OutlineBlock;

/// <summary>A sentence or two of their own.</summary>
/// <param name="Text">Its words.</param>
internal sealed record WordsBlock(string Text) : OutlineBlock;

/// <summary>A list.</summary>
/// <param name="Label">What stands above it; null for nothing.</param>
/// <param name="Items">Its lines.</param>
/// <param name="IsNumbered">Whether their order says something.</param>
internal sealed record PointsBlock(string? Label, IReadOnlyList<string> Items, bool IsNumbered = false) : OutlineBlock;

/// <summary>A table.</summary>
/// <param name="Columns">The headings of its columns.</param>
/// <param name="Rows">The cells of each row, as many as columns.</param>
internal sealed record GridBlock(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string>> Rows) : OutlineBlock;

/// <summary>What a customer said.</summary>
/// <param name="Words">The words.</param>
/// <param name="From">Where it was said, and to whom.</param>
internal sealed record QuotationBlock(string Words, string From) : OutlineBlock;
