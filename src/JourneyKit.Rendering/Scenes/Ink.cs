namespace JourneyKit.Rendering.Scenes;

/// <summary>The colours of pictures, by what they mean; a theme says how each looks.</summary>
internal enum Ink
{
    /// <summary>The ground of the page.</summary>
    Paper,

    /// <summary>Tiles and every second row.</summary>
    Wash,

    /// <summary>Boxes and empty bars.</summary>
    Wash2,

    /// <summary>Hairlines that only decorate.</summary>
    Rule,

    /// <summary>Lines that carry meaning.</summary>
    Rule2,

    /// <summary>Text and the curve.</summary>
    Text,

    /// <summary>Secondary text and icons.</summary>
    Text2,

    /// <summary>Labels; also today, and neutral.</summary>
    Text3,

    /// <summary>Positive feeling, added, planned, done.</summary>
    Good,

    /// <summary>The ground of what is good.</summary>
    GoodFill,

    /// <summary>A tile of good feeling; its text is <see cref="OnMid"/>.</summary>
    GoodMid,

    /// <summary>Negative feeling, pain, removed, worse.</summary>
    Bad,

    /// <summary>The ground of what is bad.</summary>
    BadFill,

    /// <summary>A tile of bad feeling, and the hatch of a break; its text is <see cref="OnMid"/>.</summary>
    BadMid,

    /// <summary>An opportunity.</summary>
    Idea,

    /// <summary>The ground of an opportunity.</summary>
    IdeaFill,

    /// <summary>Moved, merged, replaced, changed; the future, the flow, links and the first persona.</summary>
    Change,

    /// <summary>Ribbons and planned bars.</summary>
    ChangeFill,

    /// <summary>A moment of truth; what is open.</summary>
    Star,

    /// <summary>The outline of a star.</summary>
    StarEdge,

    /// <summary>The second persona.</summary>
    Persona2,

    /// <summary>The third persona.</summary>
    Persona3,

    /// <summary>Text and signs on Good, Bad, Change, Idea and Text3.</summary>
    OnFill,

    /// <summary>Text on GoodMid and BadMid: dark in every theme.</summary>
    OnMid,
}
