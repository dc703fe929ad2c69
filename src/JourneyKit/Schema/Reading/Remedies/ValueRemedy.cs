using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>
/// Guesses what was meant by scalars of one type that cannot be read. It guesses freely: what the scalar would not read is
/// not offered.
/// </summary>
internal abstract class ValueRemedy
{
    private const int LongestText = 64;
    private const int MostForms = 4;

    /// <summary>The forms that can be meant, in lower case or as typed; the likeliest first.</summary>
    public abstract IEnumerable<Guess> Guesses(string typed);

    /// <summary>What to explain besides, as a sentence; null for nothing.</summary>
    public virtual string? Explain(string typed) => null;

    /// <summary>What a message says of a scalar, to be appended; empty where nothing is known.</summary>
    /// <param name="scalar">The type that the text should be of.</param>
    /// <param name="typed">The text.</param>
    public Hint Hint(Scalar scalar, string typed)
    {
        var forms = Forms(scalar, typed);
        var question = forms.Count > 0 ? $" Did you mean {Words.Or([.. forms.Select(form => form.ToString())])}?" : "";
        var sentence = IsShort(typed) && Explain(typed.Trim()) is { } explained ? $" {explained}{question}" : question;
        return forms is [var only] ? new Hint(sentence, only.Form) { IsSafe = only is { IsFallback: false, Meaning: null } } : sentence;
    }

    /// <summary>The forms that can be meant and would be read.</summary>
    /// <param name="scalar">The type that the text should be of.</param>
    /// <param name="typed">The text.</param>
    public IReadOnlyList<Guess> Forms(Scalar scalar, string typed)
    {
        if (!IsShort(typed))
        {
            return [];
        }

        var read = Guesses(typed.Trim()).Where(guess => scalar.Accepts(guess.Form)).DistinctBy(guess => guess.Form, StringComparer.Ordinal).ToList();
        return [.. read.Where(guess => !guess.IsFallback || read.TrueForAll(other => other.IsFallback)).Take(MostForms)];
    }

    // Longer texts are not worth the time that patterns take.
    private static bool IsShort(string typed) => typed.Length <= LongestText && !string.IsNullOrWhiteSpace(typed);
}
