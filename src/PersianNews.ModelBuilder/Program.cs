using System.CommandLine;
using PersianNews.ModelBuilder.HalfSpaces;
using PersianNews.ModelBuilder.Tables;
using PersianNews.ModelBuilder.Topics;

return new RootCommand("Builds the model files that are embedded in PersianNews.")
{
    HalfSpacesCommand.Create(),
    TablesCommand.Create(),
    TopicsCommand.Create(),
}.Parse(args).Invoke();
