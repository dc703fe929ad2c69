using System.Globalization;
using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace JourneyKit.Tests.Support;

/// <summary>YAML as any reader of the 1.2 core schema sees it, without this library: what an editor hands to the schema.</summary>
internal static partial class YamlValues
{
    public static JToken Parse(string text)
    {
        var parser = new Parser(new StringReader(text));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        return Value(parser);
    }

    private static JToken Value(Parser parser)
    {
        if (parser.TryConsume<MappingStart>(out _))
        {
            var members = new JObject();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var key = parser.Consume<Scalar>().Value;
                members[key] = Value(parser);
            }

            return members;
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new JArray();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(Value(parser));
            }

            return items;
        }

        var scalar = parser.Consume<Scalar>();
        return scalar.Style == ScalarStyle.Plain ? Plain(scalar.Value) : new JValue(scalar.Value);
    }

    private static JValue Plain(string text)
    {
        if (text is "" or "~" or "null" or "Null" or "NULL")
        {
            return JValue.CreateNull();
        }

        if (text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE")
        {
            return new JValue(text[0] is 't' or 'T');
        }

        if (IntegerPattern().IsMatch(text) && long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer))
        {
            return new JValue(integer);
        }

        return FloatPattern().IsMatch(text) ? new JValue(double.Parse(text, CultureInfo.InvariantCulture)) : new JValue(text);
    }

    [GeneratedRegex("^[-+]?[0-9]+$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex IntegerPattern();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex FloatPattern();
}
