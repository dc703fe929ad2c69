namespace JourneyKit.Reports.Text;

/// <summary>What a piece of text is to its reader; the pen knows its colour.</summary>
internal enum Tone
{
    Plain,
    Strong,
    Faint,
    Error,
    Warning,
    Info,
    Added,
    Removed,
    Changed,
    Reordered,
    Good,
}
