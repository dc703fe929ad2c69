using JourneyKit.Schema.Reading;

namespace JourneyKit.Validation.Checks.Reading;

/// <summary>The reading of one check: how much of it there is, and what reads its parts.</summary>
internal sealed class CheckReading
{
    private int parts;

    public CheckReading(ReadContext context)
    {
        Context = context;
        Faults = new CheckFaults(context);
        Paths = new PathReader(Faults);
        Operands = new OperandReader(context, Faults, Paths);
        Predicates = new PredicateReader(this);
        Conditions = new ConditionReader(this);
    }

    public ReadContext Context { get; }

    public CheckFaults Faults { get; }

    public PathReader Paths { get; }

    public OperandReader Operands { get; }

    public PredicateReader Predicates { get; }

    public ConditionReader Conditions { get; }

    /// <summary>Counts one more part; where that is too many, or it stands too deep, says so.</summary>
    public bool TryAdd(int node, int depth)
    {
        if (depth > CheckLimits.Depth)
        {
            Faults.Report<object>(node, $"At most {CheckLimits.Depth} conditions stand in each other.");
            return false;
        }

        if (++parts == CheckLimits.Parts + 1)
        {
            Faults.Report<object>(node, $"A check has at most {CheckLimits.Parts} conditions and values.");
        }

        return parts <= CheckLimits.Parts;
    }
}
