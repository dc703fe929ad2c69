using System.Text.Json;
using JourneyKit.Sources;

namespace JourneyKit.Formats.Json;

/// <summary>Writes a tree as JSON.</summary>
internal sealed class JsonTreeWriter(Utf8JsonWriter writer) : TreeWriter
{
    public override void BeginMapping() => writer.WriteStartObject();

    public override void EndMapping() => writer.WriteEndObject();

    public override void BeginSequence(bool compact) => writer.WriteStartArray();

    public override void EndSequence() => writer.WriteEndArray();

    public override void Key(string key) => writer.WritePropertyName(key);

    public override void Key(DocumentKey key) => writer.WritePropertyName(key.Json);

    public override void Text(string text) => writer.WriteStringValue(text);

    public override void Token(string token) => writer.WriteStringValue(token);

    public override void Number(decimal number) => writer.WriteNumberValue(Model.Numerals.Trim(number));

    public override void Number(int number) => writer.WriteNumberValue(number);

    public override void Digits(string digits) => writer.WriteRawValue(digits);

    public override void Boolean(bool value) => writer.WriteBooleanValue(value);

    public override void Null() => writer.WriteNullValue();
}
