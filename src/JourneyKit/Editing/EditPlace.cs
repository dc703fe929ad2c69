using JourneyKit.Sources;

namespace JourneyKit.Editing;

/// <summary>A place in a document, found by numbers from the root on.</summary>
/// <param name="Parent">The mapping or list around it; none for the root.</param>
/// <param name="Number">The number of the entry or item.</param>
/// <param name="Child">The key, or the item.</param>
/// <param name="Value">The value.</param>
/// <param name="IsInBrackets">Whether it stands between brackets.</param>
/// <param name="IsAlias">Whether it is what an alias stands for, or part of it: it is written elsewhere.</param>
internal readonly record struct EditPlace(int Parent, int Number, int Child, int Value, bool IsInBrackets, bool IsAlias)
{
    public static EditPlace Find(EntryPlaces places, ReadOnlySpan<int> route)
    {
        var place = new EditPlace(LocatedTree.None, 0, LocatedTree.None, places.Tree.Root, false, false);
        foreach (var number in route)
        {
            var children = places.Children(place.Value);
            var value = places.ValueOf(place.Value, children[number]);
            var isAlias = place.IsAlias || places.Tree[value].Start < places.Tree[place.Value].Start || (value != children[number] && places.Tree[value].Start < places.Tree[children[number]].End)
                || (number > 0 && places.Tree[value].Start < places.Tree[children[number - 1]].Start);
            place = new EditPlace(place.Value, number, children[number], value, place.IsInBrackets || places.HasBrackets(place.Value), isAlias);
        }

        return place;
    }
}
