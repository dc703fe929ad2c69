namespace JourneyKit.Matching.Similarity;

/// <summary>Finds elements that have something in common with another, without looking at all of them.</summary>
internal sealed class SharedTraits
{
    private const int WordsAt = -1;

    private readonly Dictionary<(int Trait, int Value), List<int>> columns = [];
    private readonly int mostSharing;

    /// <summary>Makes the index.</summary>
    /// <param name="after">The elements to find.</param>
    /// <param name="mostSharing">What more of them share tells too little.</param>
    public SharedTraits(IReadOnlyList<Profile> after, int mostSharing)
    {
        this.mostSharing = mostSharing;
        for (var column = 0; column < after.Count; column++)
        {
            foreach (var key in KeysOf(after[column]))
            {
                if (!columns.TryGetValue(key, out var list))
                {
                    columns.Add(key, list = []);
                }

                list.Add(column);
            }
        }
    }

    /// <summary>The columns that share something with an element, in order.</summary>
    public IEnumerable<int> Of(Profile before)
        => KeysOf(before).Select(key => columns.GetValueOrDefault(key)).OfType<List<int>>().Where(list => list.Count <= mostSharing).SelectMany(list => list).Distinct().Order();

    private static IEnumerable<(int Trait, int Value)> KeysOf(Profile profile)
    {
        foreach (var word in profile.Words)
        {
            yield return (WordsAt, word);
        }

        for (var trait = 0; trait < profile.Traits.Length; trait++)
        {
            foreach (var value in profile.Traits[trait] ?? [])
            {
                yield return (trait, value);
            }
        }
    }
}
