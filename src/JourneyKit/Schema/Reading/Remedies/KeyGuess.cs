using JourneyKit.Schema.Elements;

namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>What was meant by a key that an element does not have.</summary>
/// <param name="Sentence">What a message says of it, to be appended; empty where nothing is known.</param>
/// <param name="Meant">The property of the element that is meant without doubt; its value is read as if it stood there.</param>
/// <param name="Elsewhere">Where the key stands at the wrong element and holds elements, the property that holds them at the right one.</param>
internal sealed record KeyGuess(string Sentence, ElementProperty? Meant = null, ElementProperty? Elsewhere = null)
{
    /// <summary>Nothing is known.</summary>
    public static readonly KeyGuess None = new("");

    private const int MostPlaces = 3;

    /// <summary>Guesses.</summary>
    /// <param name="table">The element's table.</param>
    /// <param name="typed">The key that it does not have.</param>
    /// <param name="id">The element's id; null where it has none.</param>
    public static KeyGuess For(ElementTable table, string typed, string? id = null)
    {
        // A map made in code can have a key of the format among the team's own.
        if (typed.Length > Suggestion.LongestWord || table.HasKey(typed))
        {
            return None;
        }

        if (table.Keys.FirstOrDefault(key => FoldedWord.AreSame(key, typed)) is { } same)
        {
            return Sure(table, same);
        }

        if (KeySynonyms.Note(table, typed) is { } note)
        {
            return new(" " + note);
        }

        if (id is not null && FoldedWord.Of(typed) is "id" or "key")
        {
            return new($" Its id is the key that it stands under: `{id}`.");
        }

        if (table.Keys.Where(key => FoldedWord.AreSingularAndPlural(key, typed)).Concat(KeySynonyms.KeysOf(table, typed)).Distinct(StringComparer.Ordinal).ToList() is { Count: > 0 } keys)
        {
            return keys is [var only] ? Sure(table, only) : new(Suggestion.Sentence(keys));
        }

        var near = Suggestion.Nearest(typed, table.Keys);
        var isSlip = near is not null && Suggestion.IsSlip(typed, near);
        if (AtOtherElement(table, typed, id) is { } elsewhere)
        {
            return isSlip ? elsewhere with { Sentence = Suggestion.Sentence([near!]) + elsewhere.Sentence } : elsewhere;
        }

        if (!isSlip && ByAnotherWord(typed) is { } otherWord)
        {
            return otherWord;
        }

        return near is null ? None : isSlip ? Sure(table, near) : new(Suggestion.Sentence([near]), null);
    }

    private static KeyGuess Sure(ElementTable table, string key) => new(Suggestion.Sentence([key]), table.Find(key));

    // A key of another element, written where it does not belong.
    private static KeyGuess? AtOtherElement(ElementTable table, string typed, string? id)
    {
        var places = JourneySchema.Tables
            .Select(other => (Table: other, Property: other.AllProperties.FirstOrDefault(property => FoldedWord.AreSame(property.Key, typed))))
            .Where(place => place.Property is not null && place.Table != JourneySchema.Library)
            .ToList();
        var holding = places.FindAll(place => place.Property!.Shape.Table?.Kind is not null);
        if (holding.Count > 0 && table.Kind is not null)
        {
            places = holding;
        }

        if (places.Count is 0 or > MostPlaces)
        {
            return null;
        }

        var key = places[0].Property!.Key;
        var names = places.ConvertAll(place => place.Table == JourneySchema.Map ? "at the top of the map" : "in " + place.Table.WithArticle);
        var back = holding is [var held] && id is not null && held.Property!.Shape.Table!.HasKey(table.Noun) ? $", with `{table.Noun}: {id}` in each {held.Property.Shape.Table.Noun}" : "";
        return new($" `{key}` belongs {Words.Or(names)}{back}.", null, holding.Count > 0 ? holding[0].Property : null);
    }

    // What people call a key of another element, written where it does not belong: `transitions` at the top of the map.
    private static KeyGuess? ByAnotherWord(string typed)
    {
        var places = JourneySchema.Tables
            .Where(other => other != JourneySchema.Library)
            .SelectMany(other => other.Keys.Where(key => FoldedWord.AreSingularAndPlural(key, typed)).Concat(KeySynonyms.KeysOf(other, typed)).Select(key => (Table: other, Key: key)))
            .Distinct()
            .ToList();
        return places.Count is 0 or > MostPlaces || places.Exists(place => place.Key != places[0].Key) ? null
            : new($" Did you mean `{places[0].Key}` {Words.Or(places.ConvertAll(place => place.Table == JourneySchema.Map ? "at the top of the map" : "in " + place.Table.WithArticle))}?");
    }
}
