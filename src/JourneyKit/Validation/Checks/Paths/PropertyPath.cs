using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Validation.Checks.Paths;

/// <summary>The way from an element to something that it, or an element it refers to, says.</summary>
/// <param name="text">The path as written.</param>
/// <param name="moves">The elements on the way.</param>
/// <param name="property">The property at the last of them; null for its key.</param>
/// <param name="way">The key of the property, and of the entry in it.</param>
/// <param name="end">What stands there.</param>
internal sealed class PropertyPath(string text, IReadOnlyList<Move> moves, ElementProperty? property, IReadOnlyList<string> way, PathEnd end)
{
    private readonly string[] first = [.. way.Take(property is { Shape.IsByName: true } ? 2 : 1)];

    public string Text => text;

    public PathEnd End => end;

    /// <summary>The key, in the element that the path begins at, that it goes by first; null where it leads out of the element.</summary>
    public string? Key => moves.Count > 0 ? moves[0].Key : property is null ? null : way[0];

    /// <summary>What stands at the end of the path, from an element on.</summary>
    public Found Follow(CheckScope scope, CheckedElement from)
    {
        if (Last(scope, from) is not { } at || !scope.Spend(1))
        {
            return Found.Nothing;
        }

        if (property is null || end.Kind == EndKind.Elements)
        {
            return property is null ? new Found(at.Key) : new Found(at, property);
        }

        // A name that is made from the id says nothing of its own.
        if (property.Key == PropertyKeys.Name && !property.IsWrittenIn(at.Value))
        {
            return Found.Nothing;
        }

        // Lists are put together anew, however often they are asked for.
        var value = Inside(property.FindIn(at.Value, first));
        return value is null || scope.Spend(value.Items.Count + value.Members.Count) ? new Found(value) : Found.Nothing;
    }

    /// <summary>The words that stand there, for a message.</summary>
    public string Show(CheckScope scope, CheckedElement from)
    {
        if (property?.Key == PropertyKeys.Name && Last(scope, from)?.Value is Element element)
        {
            return element.Name;
        }

        var found = Follow(scope, from).Value;
        return found is null ? "nothing"
            : found.Kind == DataKind.List ? string.Join(", ", found.Items)
            : found.ToString();
    }

    private CheckedElement? Last(CheckScope scope, CheckedElement from)
    {
        CheckedElement? at = from;
        foreach (var move in moves)
        {
            at = at is not null && scope.Spend(1) ? move.Step(scope, at) : null;
        }

        return at;
    }

    private DataValue? Inside(DataValue? value)
    {
        foreach (var key in way.Skip(first.Length))
        {
            value = value is not null && value.Members.TryGetValue(key, out var member) ? member : null;
        }

        return value is null or { Kind: DataKind.Null } ? null : value;
    }
}
