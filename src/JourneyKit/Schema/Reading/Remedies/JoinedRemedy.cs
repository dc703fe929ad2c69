namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>For scalars that can be of more than one type.</summary>
internal sealed class JoinedRemedy(params ValueRemedy[] remedies) : ValueRemedy
{
    public override IEnumerable<Guess> Guesses(string typed) => remedies.SelectMany(remedy => remedy.Guesses(typed));

    public override string? Explain(string typed) => remedies.Select(remedy => remedy.Explain(typed)).FirstOrDefault(explained => explained is not null);
}
