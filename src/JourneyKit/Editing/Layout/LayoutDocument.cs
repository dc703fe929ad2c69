namespace JourneyKit.Editing.Layout;

/// <summary>How a file is written.</summary>
/// <param name="Prefix">The lines up to that of dashes with which a YAML document can begin.</param>
/// <param name="Root">The document itself.</param>
/// <param name="Suffix">The line of dots with which it can end, and what follows.</param>
/// <param name="Fault">Why it cannot be written otherwise; null where it can.</param>
internal sealed record LayoutDocument(IReadOnlyList<string> Prefix, LayoutItem Root, IReadOnlyList<string> Suffix, LayoutFault? Fault);
