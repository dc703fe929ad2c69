namespace JourneyKit.Rendering.Text;

/// <summary>One line of a text, and how wide it is at most.</summary>
/// <param name="Text">The characters, without blanks at its ends.</param>
/// <param name="Width">The width in px.</param>
internal readonly record struct TextLine(string Text, double Width);
