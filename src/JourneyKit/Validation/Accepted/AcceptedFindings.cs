using System.Text;
using JourneyKit.Diagnostics;
using JourneyKit.Model;
using JourneyKit.Schema.Checking;

namespace JourneyKit.Validation.Accepted;

/// <summary>The findings that a team knows of and leaves for later: they are not reported.</summary>
internal sealed record AcceptedFindings
{
    /// <summary>No finding is accepted.</summary>
    public static AcceptedFindings None { get; } = new();

    /// <summary>The findings by <see cref="FindingKey"/>, each with what it said when it was accepted; that is for people, and never compared.</summary>
    public ValueMap<string, string> Accepted { get; init; }

    /// <summary>Accepts findings.</summary>
    /// <param name="findings">The findings with the maps that they were found in. Faults of documents cannot be accepted and are passed over.</param>
    public static AcceptedFindings Of(IEnumerable<(JourneyMap Map, Diagnostic Finding)> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var accepted = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (map, finding) in findings)
        {
            if (CanBeAccepted(finding))
            {
                accepted.TryAdd(FindingKey.Of(map, finding), finding.Message);
            }
        }

        return new AcceptedFindings { Accepted = new ValueMap<string, string>([.. accepted]) };
    }

    /// <summary>Accepts what any of several accept; of what more than one accept, the first says what it was.</summary>
    /// <param name="several">The accepted findings.</param>
    public static AcceptedFindings Union(IEnumerable<AcceptedFindings> several)
    {
        ArgumentNullException.ThrowIfNull(several);
        var accepted = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (key, said) in several.SelectMany(findings => findings.Accepted))
        {
            accepted.TryAdd(key, said);
        }

        return new AcceptedFindings { Accepted = new ValueMap<string, string>([.. accepted]) };
    }

    /// <summary>Whether a finding is accepted.</summary>
    /// <param name="map">The map that it was found in.</param>
    /// <param name="finding">The finding.</param>
    public bool Contains(JourneyMap map, Diagnostic finding)
        => Accepted.Count > 0 && CanBeAccepted(finding) && Accepted.ContainsKey(FindingKey.Of(map, finding));

    /// <summary>The text of the file, as YAML. The same findings give the same bytes.</summary>
    /// <exception cref="JourneyFormatException">A key or a text is one that no reader would take.</exception>
    public string Write()
    {
        JourneyWriter.ThrowIfFaulty("The list of accepted findings", ModelCheck.FaultsOf(AcceptedDefinition.Table, this));
        return Encoding.UTF8.GetString(JourneyWriter.Write(JourneyFormat.Yaml, writer => AcceptedDefinition.Table.Write(writer, this)).Span);
    }

    /// <summary>Whether a finding can be accepted: faults of documents cannot.</summary>
    /// <param name="finding">The finding.</param>
    public static bool CanBeAccepted(Diagnostic finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return !DocumentFaults.All.Contains(finding.Descriptor);
    }
}
