using System.Text.Json;
using System.Text.Json.Serialization;
using JourneyKit.Model;

namespace JourneyKit;

/// <summary>
/// Lets System.Text.Json write maps and libraries in the JSON of the format, and read them from it: for web APIs that
/// return or take them. <see cref="JourneyMap"/> and <see cref="JourneyLibrary"/> name it, so that it need not be
/// registered unless it is to read with other options. It uses no reflection.
/// </summary>
/// <example>
/// <code>
/// app.MapGet("/maps/order", () => map);
/// // To read with other options:
/// builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Converters.Add(new JourneyJsonConverter(options)));
/// </code>
/// </example>
public sealed class JourneyJsonConverter : JsonConverterFactory
{
    private readonly JourneyReader reader;

    /// <summary>Makes one that reads with the default options.</summary>
    public JourneyJsonConverter()
        : this(null)
    {
    }

    /// <summary>Makes one that reads with options.</summary>
    /// <param name="options">How to read; null for the defaults. What a map extends or includes is read from files only where the options name some.</param>
    public JourneyJsonConverter(JourneyReaderOptions? options) => reader = new JourneyReader(options);

    /// <summary>Whether a type is <see cref="JourneyMap"/> or <see cref="JourneyLibrary"/>.</summary>
    /// <param name="typeToConvert">The type.</param>
    public override bool CanConvert(Type typeToConvert) => typeToConvert == typeof(JourneyMap) || typeToConvert == typeof(JourneyLibrary);

    /// <inheritdoc/>
    /// <exception cref="JsonException">Thrown by what is returned: the JSON is no such document, or what is to be written could not be read again.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options)
        => typeToConvert == typeof(JourneyMap)
            ? new Converter<JourneyMap>(reader, document => document.Map, map => JourneyWriter.WriteUtf8(map, JourneyFormat.Json))
            : new Converter<JourneyLibrary>(reader, document => document.Library, library => JourneyWriter.WriteUtf8(library, JourneyFormat.Json));

    private sealed class Converter<T>(JourneyReader reader, Func<JourneyDocument, T?> contentOf, Func<T, ReadOnlyMemory<byte>> write) : JsonConverter<T>
        where T : class
    {
        public override T Read(ref Utf8JsonReader json, Type typeToConvert, JsonSerializerOptions options)
        {
            using var value = JsonDocument.ParseValue(ref json);
            var document = reader.Read(value.RootElement.GetRawText(), JourneyFormat.Json);
            return contentOf(document) ?? throw new JsonException(WhyNone(document));
        }

        private static string WhyNone(JourneyDocument document)
        {
            if (document.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error) is { } fault)
            {
                return fault.Path == ElementPath.Root ? fault.Message : $"{fault.Path}: {fault.Message}";
            }

            return document.Library is { } library
                ? $"The document is a library (`{library.Id}`), and a map is asked for: deserialize it as JourneyLibrary."
                : $"The document is a map (`{document.Map?.Id}`), and a library is asked for: deserialize it as JourneyMap.";
        }

        public override void Write(Utf8JsonWriter json, T value, JsonSerializerOptions options)
        {
            try
            {
                // Read again, so that the writer indents it as the caller wants.
                using var written = JsonDocument.Parse(write(value));
                written.RootElement.WriteTo(json);
            }
            catch (JourneyFormatException fault)
            {
                throw new JsonException(fault.Message, fault);
            }
        }
    }
}
