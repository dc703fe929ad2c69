using JourneyKit.Sources;

namespace JourneyKit.Editing;

/// <summary>How changes are written in a notation.</summary>
internal interface INotationEdits
{
    /// <summary>The ways to write a change, the one that touches least first; none where there is no way.</summary>
    IEnumerable<IReadOnlyList<TextEdit>> WaysOf(Change change);
}
