using System.Buffers;
using System.Text;
using System.Text.Json;
using JourneyKit.Model;
using JourneyKit.Reports.Json;

namespace JourneyKit.Tool.Tests.Output.Json;

public sealed class JsonDataTests
{
    [Fact]
    public void Values_of_all_kinds_stay_what_they_are()
    {
        var value = DataValue.FromMembers([
            KeyValuePair.Create("text", DataValue.FromString("a")),
            KeyValuePair.Create("number", DataValue.FromDecimal(1.50m)),
            KeyValuePair.Create("yes", DataValue.FromBoolean(true)),
            KeyValuePair.Create("list", DataValue.FromItems([1, "b", DataValue.Null])),
        ]);
        Assert.Equal("""{"text":"a","number":1.5,"yes":true,"list":[1,"b",null]}""", Json(value));
    }

    private static string Json(DataValue value)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteData(value);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }
}
