namespace JourneyKit.Editing.Layout;

/// <summary>Why a file is left as it is written.</summary>
/// <param name="Message">The reason.</param>
/// <param name="Start">Where it stands.</param>
/// <param name="End">The place behind it.</param>
internal sealed record LayoutFault(string Message, int Start, int End);
