using JourneyKit.Model;
using JourneyKit.Schema;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Shapes;
using JourneyKit.Sources;
using JourneyKit.Validation.Checks.Paths;
using JourneyKit.Validation.Checks.Predicates;

namespace JourneyKit.Validation.Checks.Reading;

/// <summary>Reads what values are compared with: as such values are written in maps, or <c>{ of: path }</c>.</summary>
internal sealed class OperandReader(ReadContext context, CheckFaults faults, PathReader paths)
{
    /// <summary>Whether an operand was the day on which maps are checked.</summary>
    public bool UsesToday { get; private set; }

    /// <summary>Reads an operand; null where it is at fault, which is then said.</summary>
    /// <param name="node">What is written.</param>
    /// <param name="end">What it is compared with.</param>
    /// <param name="start">Where a path in it begins.</param>
    public Operand? Read(int node, PathEnd end, PathStart start)
    {
        var tree = context.Tree;
        if (tree[node].Kind == NodeKind.Mapping)
        {
            return ReadPath(node, end, start);
        }

        if (!tree[node].IsScalar || tree.IsNothing(node))
        {
            return faults.Report<Operand>(node, $"{tree.Subject(node)} takes a value as maps have it, or `{{ {CheckWords.Of}: path }}`, not {tree.What(node)}.");
        }

        if (end.Ordering == Ordering.Date && tree.Text(node) == CheckWords.Today)
        {
            UsesToday = true;
            return Operand.Today;
        }

        var isSound = end.Unit is not { } unit || (end.AreIds ? context.TryReadId(node) : unit.Check(context, node));
        return isSound ? Operand.Of(end.Ordering == Ordering.None ? DataValue.AsWritten(context.TextOf(node)) : DataReader.Read(context, node)) : null;
    }

    private Operand? ReadPath(int node, PathEnd end, PathStart start)
    {
        var tree = context.Tree;
        if (tree.Entries(node).ToList() is not [var key] || tree.Text(key) != CheckWords.Of || !tree[key + 1].IsScalar)
        {
            return faults.Report<Operand>(node, $"{tree.Subject(node)} takes a value, or the path of another one as `{{ {CheckWords.Of}: path }}`.");
        }

        if (paths.Read(key + 1, tree.Text(key + 1), start) is not { } path)
        {
            return null;
        }

        return path.End.Kind is not (EndKind.One or EndKind.Data) ? faults.Report<Operand>(key + 1, $"`{path.Text}` is not one value.")
            : path.End.Ordering != end.Ordering && path.End.Kind != EndKind.Data && end.Kind != EndKind.Data ? faults.Report<Operand>(key + 1, $"`{path.Text}` is of another type ({path.End.Unit?.Notation ?? "text"}) and cannot be compared.")
            : Operand.Of(path);
    }
}
