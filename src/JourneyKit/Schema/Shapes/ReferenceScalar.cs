using System.Text.Json;
using JourneyKit.Model;
using JourneyKit.Schema.Reading;
using JourneyKit.Sources;

namespace JourneyKit.Schema.Shapes;

/// <summary>The id of another element.</summary>
internal sealed class ReferenceScalar<T>(ReferenceScope scope) : Scalar<Id<T>>
{
    private readonly KindSet kinds = KindSet.Of<T>();

    public override bool IsAnyId => true;

    public override KindSet Kinds => kinds;

    public override string Notation => scope == ReferenceScope.Document ? $"the id of {kinds.WithArticle}" : $"the id of {kinds.WithArticle}, here or in the baseline";

    public override string ItemExample { get; } = KindSet.Of<T>().Kinds.First().Singular.Replace(' ', '-');

    public override bool TryRead(ReadContext context, int node, out Id<T> value)
    {
        var isId = context.TryRefer(node, kinds, scope);
        value = isId ? Id<T>.Trusted(context.Tree.Text(node)) : default;
        return isId;
    }

    /// <summary>Reads a reference that is the key of an element, which says what it leads to.</summary>
    public bool TryReadKey(ReadContext context, int key) => context.TryRefer(key, kinds, scope, isKey: true);

    public override void ExpectList(ReadContext context, int node, string notation)
    {
        if (context.Tree[node].IsScalar)
        {
            context.ReferAsOneText(node, kinds, scope);
            return;
        }

        base.ExpectList(context, node, notation);
        foreach (var key in context.Tree.Entries(node))
        {
            context.TryRefer(key, kinds, scope);
        }
    }

    public override void Write(TreeWriter writer, Id<T> value) => writer.Text(value.Value);

    public override void Describe(Utf8JsonWriter schema) => SchemaParts.Id(schema);

    public override void DescribeKeys(Utf8JsonWriter schema) => SchemaParts.IdKeys(schema);

    public override bool TrySample(SampleSource samples, out Id<T> value)
    {
        var id = samples.Reference(kinds);
        value = id is null ? default : new Id<T>(id);
        return id is not null;
    }

    public override int LengthOf(Id<T> value) => value.Value.Length;
}
