using System.Globalization;
using System.Text;
using JourneyKit.Model;

namespace JourneyKit.Matching.Similarity;

/// <summary>What names are compared by. A word counts less the more names it stands in: it tells less.</summary>
internal sealed class NameParts
{
    private readonly Numbers words = new();
    private readonly List<int> frequencies = [];

    /// <summary>The weight of each word: one over the root of the number of names that have it.</summary>
    public double[] Weights => [.. frequencies.Select(count => 1 / Math.Sqrt(count))];

    public string Word(int number) => words[number];

    /// <summary>Counts the words of an element's name.</summary>
    public void Count(Element element)
    {
        foreach (var word in WordsOf(element))
        {
            while (frequencies.Count <= word)
            {
                frequencies.Add(0);
            }

            frequencies[word]++;
        }
    }

    public Profile ProfileOf(Element element, int[]?[] traits)
    {
        var name = Lower(element.Name);
        return new Profile(name, WordsOf(element), LettersOf(name), traits);
    }

    private int[] WordsOf(Element element) => words.SetOf(Split(Lower(element.Name)).Concat(element.Key.Split('-'))) ?? [];

    private static int[] LettersOf(string name)
    {
        var pairs = new HashSet<int>();
        foreach (var word in Split(name))
        {
            for (var i = 0; i + 1 < word.Length; i++)
            {
                pairs.Add((word[i] << 16) | word[i + 1]);
            }
        }

        return [.. pairs.Order()];
    }

    private static string Lower(string name) => name.ToLower(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Split(string name)
    {
        var word = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsLetterOrDigit(letter) || char.IsSurrogate(letter))
            {
                word.Append(letter);
            }
            else if (word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length > 0)
        {
            yield return word.ToString();
        }
    }
}
