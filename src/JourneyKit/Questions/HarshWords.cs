namespace JourneyKit.Questions;

/// <summary>
/// Words by which customers say that something is bad, in English and German. Few and plain on purpose: a word that is as
/// often said of something good would make a good touchpoint bad.
/// </summary>
internal static class HarshWords
{
    private const int FarthestNegation = 3;

    // A word that ends with * is the beginning of one.
    private static readonly string[][] Phrases = [.. new[]
    {
        "abandoned", "afraid", "angry", "annoy*", "anxious", "awful", "betrayed", "cheated", "confus*", "deceived", "desperate", "disappoint*",
        "dreadful", "exhausted", "fed up", "frustrat*", "furious", "gave up", "give up", "giving up", "given up", "helpless", "hopeless", "horrible",
        "humiliat*", "ignored", "insult*", "irritat*", "let down", "miserable", "never again", "nightmare", "outrageous", "overwhelmed", "panic*",
        "powerless", "ridiculous", "scared", "stressed", "terrible", "unacceptable", "unbearable", "upset", "useless", "waste of time", "worried",
        "aufgegeben", "betrogen", "enttäusch*", "frech*", "frustriert*", "furchtbar*", "genervt*", "gestresst*", "hilflos*", "hoffnungslos*", "machtlos*",
        "nie wieder", "schrecklich*", "überfordert*", "unverschämt*", "unzumutbar*", "verärgert*", "verwirrt*", "verzweifelt*", "wütend*", "zumutung",
    }.Select(phrase => phrase.Split(' '))];

    private static readonly HashSet<string> Negations = new(["not", "no", "never", "hardly", "without", "less", "nobody", "nothing", "nicht", "kein", "keine", "nie", "ohne", "weniger", "kaum"], StringComparer.Ordinal);

    /// <summary>Whether a text holds such a word that is not denied: <c>frustrated</c>, but not <c>not at all frustrated</c>.</summary>
    public static bool AreIn(string text)
    {
        var words = Words(text);
        for (var at = 0; at < words.Count; at++)
        {
            if (Array.Exists(Phrases, phrase => StandsAt(words, at, phrase)) && !IsDenied(words, at))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StandsAt(List<string> words, int at, string[] phrase)
    {
        if (at + phrase.Length > words.Count)
        {
            return false;
        }

        for (var i = 0; i < phrase.Length; i++)
        {
            var (word, wanted) = (words[at + i], phrase[i]);
            if (wanted.EndsWith('*') ? !word.StartsWith(wanted[..^1], StringComparison.Ordinal) : word != wanted)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsDenied(List<string> words, int at)
    {
        for (var i = Math.Max(0, at - FarthestNegation); i < at; i++)
        {
            if (Negations.Contains(words[i]) || words[i].EndsWith("n't", StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            var isInWord = i < text.Length && (char.IsLetter(text[i]) || text[i] is '\'' or '’');
            if (isInWord && start < 0)
            {
                start = i;
            }
            else if (!isInWord && start >= 0)
            {
                words.Add(text[start..i].Replace('’', '\'').ToLowerInvariant());
                start = -1;
            }
        }

        return words;
    }
}
