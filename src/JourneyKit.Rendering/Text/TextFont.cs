namespace JourneyKit.Rendering.Text;

/// <summary>How a text is set: its size in px, its weight, and whether it is slanted.</summary>
/// <param name="Size">The size in px of the picture.</param>
/// <param name="Bold">Whether it is bold (700) instead of regular (400); there are no other weights.</param>
/// <param name="Italic">Whether it is slanted. Scripts without italics stay upright whatever this says.</param>
/// <param name="Loose">Whether letters get room for the widest faces there are, since a viewer cannot be told to keep their width.</param>
internal readonly record struct TextFont(double Size, bool Bold = false, bool Italic = false, bool Loose = false);
