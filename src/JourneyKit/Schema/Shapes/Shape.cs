using System.Text.Json;
using JourneyKit.Schema.Merging;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>How the value of a property is written, whatever its type.</summary>
internal abstract class Shape
{
    /// <summary>What is written, as a noun with its article: it completes "takes …".</summary>
    public abstract string Notation { get; }

    /// <summary>The table of the elements that the value holds; null where it holds none.</summary>
    public virtual ElementTable? Table => null;

    /// <summary>The scalar that the value is; null where it is something else, any text, or the id of another element.</summary>
    public virtual Scalar? Scale => null;

    /// <summary>The scalar that the value is, or that its items or entries are; null for elements, and for what no table describes.</summary>
    public virtual Scalar? Unit => null;

    /// <summary>Whether the value is a list.</summary>
    public virtual bool IsList => false;

    /// <summary>Where the keys of its elements refer to others: how they do; null everywhere else.</summary>
    public virtual IKeyReader? ElementKeys => null;

    /// <summary>Whether the value is a mapping whose keys are ids or names.</summary>
    public virtual bool IsByName => false;

    /// <summary>What a walk through a value can meet.</summary>
    public virtual Holdings Holds => Holdings.None;

    /// <summary>The words that are known beforehand.</summary>
    public virtual IEnumerable<string> Words => [];

    /// <summary>Writes the keywords of its JSON Schema.</summary>
    public abstract void Describe(Utf8JsonWriter schema);

    /// <summary>A value as editors put it in, as JSON; null where none helps more than an empty place.</summary>
    public virtual string? Example => null;

    /// <summary>The word that holds where the key is left out; null where there is none.</summary>
    public virtual string? Default => null;

    /// <summary>Writes a value as it stands in a document that has been found without fault, null included.</summary>
    public abstract void Transcribe(ReadContext context, int node, TreeWriter writer);

    /// <summary>Whether two values say the same, whatever way they are written in. What is wrong with them is reported.</summary>
    public abstract bool AreSame(ReadContext context, int node, ReadContext other, int otherNode);

    /// <summary>Puts lists of mappings in a value right, as far as it can hold mappings.</summary>
    public virtual void Repair(TreeRepair repair, int node) => repair.Copy(node);

    /// <summary>Whether a value of an extending document is put over the inherited one; most take its place.</summary>
    public virtual bool IsMerged => false;

    /// <summary>Puts a value of an extending document over the inherited one; tells whether that changes nothing.</summary>
    public virtual bool Merge(TreeMerge merge, MergedPair pair) => throw new NotSupportedException("Such a value takes the place of the inherited one.");
}
