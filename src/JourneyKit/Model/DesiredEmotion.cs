using JourneyKit.Model.Unicode;

namespace JourneyKit.Model;

/// <summary>The emotion that a touchpoint should leave: on the scale of emotions, or in a word. The default value is the score 0.</summary>
public readonly record struct DesiredEmotion
{
    private readonly Score score;

    private DesiredEmotion(Score score, string? word)
    {
        this.score = score;
        Word = word;
    }

    /// <summary>−2 (very bad) to 2 (very good); null where it is said in a word.</summary>
    public Score? Score => Word is null ? score : null;

    /// <summary>The word; null where it is said as a score.</summary>
    public string? Word { get; }

    /// <summary>Converts a score from −2 to 2.</summary>
    public static implicit operator DesiredEmotion(int score) => FromScore(score);

    /// <summary>Converts a score from −2 to 2 with at most two decimals.</summary>
    public static implicit operator DesiredEmotion(decimal score) => FromScore(score);

    /// <summary>Converts a score from −2 to 2.</summary>
    public static implicit operator DesiredEmotion(Score score) => FromScore(score);

    /// <summary>Converts a word.</summary>
    public static implicit operator DesiredEmotion(string word) => FromWord(word);

    /// <summary>Makes it of a score.</summary>
    /// <param name="score">−2 to 2.</param>
    /// <exception cref="ArgumentOutOfRangeException">The score is not on the scale.</exception>
    public static DesiredEmotion FromScore(Score score) => new(Argument.Within<Score>(score, -2, 2, nameof(DesiredEmotion)), null);

    /// <summary>Makes it of a word.</summary>
    /// <exception cref="ArgumentNullException">The word is null.</exception>
    public static DesiredEmotion FromWord(string word)
    {
        ArgumentNullException.ThrowIfNull(word);
        return new(default, Nfc.Of(word));
    }
}
