using JourneyKit.Schema.Reading;
using JourneyKit.Validation.Checks.Paths;

namespace JourneyKit.Validation.Checks;

/// <summary>What a finding says: texts, and values of the element between them.</summary>
/// <param name="parts">The parts; a path, or a text.</param>
internal sealed class CheckMessage(IReadOnlyList<(string Text, PropertyPath? Path)> parts)
{
    public string Of(CheckScope scope, CheckedElement element)
        => string.Concat(parts.Select(part => part.Path is { } path ? NodeWords.Shorten(path.Show(scope, element)) : part.Text));
}
