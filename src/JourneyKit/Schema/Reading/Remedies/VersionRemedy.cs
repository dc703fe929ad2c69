using JourneyKit.Schema.Shapes;

namespace JourneyKit.Schema.Reading.Remedies;

/// <summary>Versions of the format: <c>1.0</c>, <c>v1</c>.</summary>
internal sealed class VersionRemedy : ValueRemedy
{
    public override IEnumerable<Guess> Guesses(string typed)
        => typed.TrimStart('v', 'V').Split('.')[0] == FormatVersionScalar.Version ? [new Guess(FormatVersionScalar.Version)] : [];
}
