using JourneyKit.Model;

namespace JourneyKit.Schema;

/// <summary>The kinds of element that a reference may lead to: mostly one.</summary>
internal readonly record struct KindSet(uint Bits)
{
    public IEnumerable<ElementKind> Kinds
    {
        get
        {
            var bits = Bits;
            return ElementKind.All.Where(kind => (bits & (1u << kind.Index)) != 0);
        }
    }

    public static KindSet operator |(KindSet left, KindSet right) => new(left.Bits | right.Bits);

    /// <summary>The kinds that an <see cref="Id{T}"/> can name.</summary>
    public static KindSet Of<T>()
    {
        return typeof(T) == typeof(Objective) ? ElementKind.Objective.AsSet
            : typeof(T) == typeof(Segment) ? ElementKind.Segment.AsSet
            : typeof(T) == typeof(Persona) ? ElementKind.Persona.AsSet
            : typeof(T) == typeof(Team) ? ElementKind.Team.AsSet
            : typeof(T) == typeof(JourneySystem) ? ElementKind.System.AsSet
            : typeof(T) == typeof(Channel) ? ElementKind.Channel.AsSet
            : typeof(T) == typeof(Source) ? ElementKind.Source.AsSet
            : typeof(T) == typeof(Evidence) ? ElementKind.Evidence.AsSet
            : typeof(T) == typeof(Metric) ? ElementKind.Metric.AsSet
            : typeof(T) == typeof(Conversion) ? ElementKind.Conversion.AsSet
            : typeof(T) == typeof(Stage) ? ElementKind.Stage.AsSet
            : typeof(T) == typeof(Touchpoint) ? ElementKind.Touchpoint.AsSet
            : typeof(T) == typeof(MicroConversion) ? ElementKind.MicroConversion.AsSet
            : typeof(T) == typeof(PainPoint) ? ElementKind.PainPoint.AsSet
            : typeof(T) == typeof(Opportunity) ? ElementKind.Opportunity.AsSet
            : typeof(T) == typeof(Initiative) ? ElementKind.Initiative.AsSet
            : typeof(T) == typeof(IReason) ? ElementKind.PainPoint.AsSet | ElementKind.Opportunity.AsSet | ElementKind.Objective.AsSet
            : throw new NotSupportedException($"Nothing refers to {typeof(T).Name}.");
    }

    /// <summary>As in <c>an objective</c>.</summary>
    public string WithArticle => ToString() is var names && names[0] is 'a' or 'e' or 'i' or 'o' or 'u' ? "an " + names : "a " + names;

    /// <summary>As in <c>pain point, opportunity or objective</c>.</summary>
    public override string ToString()
    {
        var names = Kinds.Select(kind => kind.Singular).ToList();
        return names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names[..^1])} or {names[^1]}";
    }
}
