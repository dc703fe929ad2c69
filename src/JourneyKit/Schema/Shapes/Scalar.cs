using System.Text.Json;
using JourneyKit.Schema.Patching;
using JourneyKit.Schema.Reading;
using JourneyKit.Schema.Reading.Remedies;

namespace JourneyKit.Schema.Shapes;

/// <summary>How one type of scalar is written, whatever the type.</summary>
internal abstract class Scalar
{
    /// <summary>What is written, as a noun with its article and its scale: it completes "takes …".</summary>
    public abstract string Notation { get; }

    /// <summary>The words that are known beforehand.</summary>
    public virtual IEnumerable<string> Words => [];

    /// <summary>Whether it is read as an id, so that nearly every word could be one.</summary>
    public virtual bool IsAnyId => false;

    /// <summary>A text as editors put it in; null where none helps.</summary>
    public virtual string? Example => null;

    /// <summary>An item of a list as editors put it in; null where none helps.</summary>
    public virtual string? ItemExample => Example;

    /// <summary>By what values are compared with each other.</summary>
    public virtual Ordering Ordering => Ordering.None;

    /// <summary>The kinds of element that it is the id of; none for all others.</summary>
    public virtual KindSet Kinds => default;

    /// <summary>Guesses what was meant by a text that cannot be read; null where nothing can be guessed.</summary>
    public virtual ValueRemedy? Remedy => null;

    /// <summary>Whether a text would be read without fault, written plain.</summary>
    public bool Accepts(string text)
    {
        var trial = DataReading.OfPlain(text);
        return !trial.Tree.IsNothing(trial.Tree.Root) && Check(trial.Context, trial.Tree.Root);
    }

    /// <summary>Reads a scalar for its faults alone.</summary>
    public abstract bool Check(ReadContext context, int node);

    /// <summary>Reports what stands where a list of such scalars belongs.</summary>
    public virtual void ExpectList(ReadContext context, int node, string notation) => context.ListExpected(node, this, notation);

    /// <summary>Writes the keywords of its JSON Schema.</summary>
    public abstract void Describe(Utf8JsonWriter schema);

    /// <summary>Writes the keywords of the JSON Schema of a mapping that has such keys; most can be any text.</summary>
    public virtual void DescribeKeys(Utf8JsonWriter schema)
    {
    }
}
