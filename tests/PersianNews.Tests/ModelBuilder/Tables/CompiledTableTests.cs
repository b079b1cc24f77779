using PersianNews.ModelBuilder.Tables;
using PersianNews.Tables;
using PersianNews.Tests.Support;
using Xunit;

namespace PersianNews.Tests.ModelBuilder.Tables;

public class CompiledTableTests
{
    [Fact]
    public void The_compiled_tables_are_what_the_sources_say()
    {
        // After a change of a table, a pattern or the character rules: dotnet run --project src/PersianNews.ModelBuilder -- tables
        foreach ((string name, byte[] bytes) in TablesCommand.Compile())
        {
            byte[] committed = File.ReadAllBytes(Repository.PathOf("src", "PersianNews", "Data", name));
            Assert.True(bytes.AsSpan().SequenceEqual(committed), $"{name} is out of date: dotnet run --project src/PersianNews.ModelBuilder -- tables");
        }
    }

    [Fact]
    public unsafe void A_block_has_the_same_bytes_where_it_lies_and_copied()
    {
        foreach ((string name, byte[] bytes) in TablesCommand.Compile())
        {
            TableBlock embedded = TableBlock.Embedded(name);
            TableBlock copied = TableBlock.Of(bytes);
            Assert.True(new ReadOnlySpan<byte>(embedded.Start, embedded.Length).SequenceEqual(new ReadOnlySpan<byte>(copied.Start, copied.Length)), name);
            Assert.Equal(0, ((nint)copied.Start + TableBlock.Lead) % 8);
        }
    }
}
