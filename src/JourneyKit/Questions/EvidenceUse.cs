using JourneyKit.Model;
using JourneyKit.Schema;

namespace JourneyKit.Questions;

/// <summary>The evidence that a map cites, and the sources that it comes from.</summary>
internal sealed class EvidenceUse
{
    private readonly HashSet<Id<Evidence>> cited = [];
    private readonly HashSet<Id<Source>> named = [];
    private readonly HashSet<Id<Source>> restedOn = [];

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
                named.Add(source);
                if (IsCited(evidence))
                {
                    restedOn.Add(source);
                }
            }
        }

        foreach (var metric in map.Metrics)
        {
            if (metric.Source is { } source)
            {
                named.Add(source);
                restedOn.Add(source);
            }
        }
    }

    /// <summary>Whether an element other than itself cites the evidence.</summary>
    public bool IsCited(Evidence evidence) => cited.Contains(evidence.Id);

    /// <summary>Whether evidence or a metric names the source.</summary>
    public bool IsNamed(Source source) => named.Contains(source.Id);

    /// <summary>Whether cited evidence or a metric comes from the source.</summary>
    public bool IsRestedOn(Source source) => restedOn.Contains(source.Id);

    private void Cite(Element element)
    {
        foreach (var id in element.Evidence.Items)
        {
            if (element is not Evidence own || id != own.Id)
            {
                cited.Add(id);
            }
        }
    }

    private sealed class Citations(EvidenceUse use) : ModelWalk(Holdings.Elements)
    {
        public override void Element(Element element) => use.Cite(element);
    }
}
