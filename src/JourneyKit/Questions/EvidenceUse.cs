using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Questions;

/// <summary>The evidence that a map cites, and the sources that it comes from.</summary>
internal sealed class EvidenceUse
{
    private readonly HashSet<string> cited = new(StringComparer.Ordinal);
    private readonly HashSet<string> named = new(StringComparer.Ordinal);
    private readonly HashSet<string> restedOn = new(StringComparer.Ordinal);

    public EvidenceUse(JourneyMap map)
    {
        if (map.Evidence.Count > 0)
        {
            new Citations(this).Through(map);
        }

        foreach (var evidence in map.Evidence)
        {
            if (evidence.Source is { } source)
            {
                named.Add(source.Value);
                if (IsCited(evidence))
                {
                    restedOn.Add(source.Value);
                }
            }
        }

        foreach (var metric in map.Metrics)
        {
            if (metric.Source is { } source)
            {
                named.Add(source.Value);
                restedOn.Add(source.Value);
            }
        }
    }

    /// <summary>Whether an element other than itself cites the evidence.</summary>
    public bool IsCited(Evidence evidence) => cited.Contains(evidence.Key);

    /// <summary>Whether evidence or a metric names the source.</summary>
    public bool IsNamed(Source source) => named.Contains(source.Key);

    /// <summary>Whether cited evidence or a metric comes from the source.</summary>
    public bool IsRestedOn(Source source) => restedOn.Contains(source.Key);

    private void Cite(Element element)
    {
        foreach (var id in element.Evidence.Items)
        {
            if (element is not Evidence || id.Value != element.Key)
            {
                cited.Add(id.Value);
            }
        }
    }

    private sealed class Citations(EvidenceUse use) : ModelWalk(Holdings.Elements)
    {
        public override void Element(Element element) => use.Cite(element);
    }
}
