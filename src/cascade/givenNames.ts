/** Given names from many languages, each once, for telling what simulated people did. They are nobody’s in particular. */
export const givenNames: readonly string[] = `
Abena Abla Adaeze Ada Adam Adela Aditi Adjoa Adrián Agata Agnes Ahmed Aiko Ailsa Aino Aisha Ajay Akemi Akosua Alba Aleksi
Alice Alina Aliya Alma Alp Amadou Amal Amara Amélie Amina Amir Amit Ana Anaïs Anders Andrés Angela Anika Anil Anita Anke
Anna Anouk Anton Anwar Ari Arjun Arne Aroha Arthur Arvid Asha Asif Asta Astrid Atsuko Aurora Ava Axel Aya Ayesha Ayşe
Azadeh Aziz Babak Baraka Barbara Basma Beatriz Ben Beppe Bernadette Berit Bianca Bilal Birgit Björn Bo Bogdan Boris Branka
Brigid Bruno Burak Calum Camila Carla Carlos Carmen Catarina Cecilia Cem Chandra Chiara Chidi Chiyo Chloé Cho Ciara
Clara Claudio Clemens Cora Cornelia Cosmin Cristina Dafna Dagmar Dalia Damir Dana Daniel Daria Daudi David Deepa Delia
Demet Denis Deniz Diana Diego Dilan Dimitra Dina Dinh Divya Dmytro Dolores Dong Dora Dorte Duncan Dunja Ebba Ebru Edda
Edgar Edith Edo Efua Eileen Einar Ekaterina Elena Eleni Eli Elif Elin Elio Elisa Ella Elsa Emeka Emil Emine Emma Enrique
Erik Erin Ernst Esra Esther Eszter Eun Eva Ewa Ezra Fabio Fadi Faisal Farah Farid Fatima Fatou Federica Felix Femi
Fernanda Fiona Flavia Florin Folake Frances Freya Frida Fumiko Gabriel Galina Gareth Gaston Gauri Georg Gerda Gianna Gil
Gita Giulia Gloria Goran Grace Greta Guadalupe Gudrun Gül Gustav Gwen Hadiza Hakan Hala Hamid Hana Hang Hanna Haruki
Hassan Hauke Heba Hedda Heidi Hélène Henrik Hilda Hina Hiroshi Hoa Hugo Hye Ian Ibrahim Ida Idris Ifeoma Ilse Imani Imke
Ines Ingrid Ioana Irene Irina Isa Isabel Iskra Ismail Itzel Ivan Ivana Jaana Jacek Jakub Jamal Jan Jana Jasmin Javier Jelena
Jens Jia Jin Joana Johan Jolanta Jonas Jorge Josefa Juan Judit Jun Juno Jürgen Kai Kalina Kamal Kamila Karim Karin Karolina
Kasia Katarina Kavya Kazuo Keiko Kemal Kenji Kerstin Khadija Kian Kilian Kimani Kirsten Klara Kofi Koji Kolya Krisztina
Kwame Lale Lamia Lan Lars Laszlo Laura Layla Lea Leena Leif Leila Lena Lenka Leo Leticia Li Lian Lidia Lien Lina Ling Linus
Liv Livia Ljubica Lola Lorenzo Lotte Lu Luca Lucía Luis Luka Lukasz Luna Luz Lydia Mads Mae Magda Mahmoud Mai Maja Malik
Malin Mamadou Manuel Mara Marcel Marek Margit Mari Mariam Marko Marta Martin Maryam Mateo Matilda Maya Mehmet Mei Melek
Mercedes Meret Mette Mia Miguel Mihai Mika Milan Milica Min Mina Mira Miriam Miro Mohan Moira Mona Monika Morten Muna
Murat Nadia Naledi Nam Naomi Narges Nasrin Natalia Navid Neha Nele Nia Nicola Niklas Nikos Nils Nina Nisha Noa Noah Noor
Nora Noura Nuno Nur Oanh Octavia Oksana Olaf Ole Olga Olivia Omar Onyeka Orla Oskar Otto Ove Pablo Paloma Paola Parisa
Pavel Paz Pedro Pekka Penelope Petra Phuong Pia Pilar Pinar Piotr Piroska Pooja Priya Qi Quirin Rachid Radka Rafael Rahul
Raisa Rami Rana Ranjit Raquel Rasmus Raúl Rebecca Renata Renzo Reza Ricarda Rin Rita Robin Rocío Roman Rosa Roza Ruben
Ruth Ryo Sabine Sadia Saga Salim Salma Samir Samuel Sana Sandra Sanne Saoirse Sara Saskia Sean Selim Selma Senait Serena
Sergio Shada Shanti Shirin Sibel Sigrid Silke Silvia Simon Sinem Sofia Solveig Sonja Soo Stefan Stella Stina Sunita Suresh
Sven Svetlana Swati Tadeusz Takeshi Tamar Tanja Tarik Tatiana Tekla Teo Teresa Thandi Theo Thi Thora Tibor Tilda Timo Tina
Tiril Tobias Tomás Tomoko Toni Tova Tuan Tuomas Ulla Uma Umar Urška Ursula Uta Vahid Valentina Vanja Vasco Vera Vesna Victor
Vida Vidya Viktor Vilma Vincent Viola Vito Viveka Wafa Wanda Wangari Wei Wendelin Wiebke Wilma Wiremu Xavier Ximena Xin
Yael Yan Yara Yasmin Yaw Yelena Yoko Yosef Youssef Yuki Yumi Yusuf Yves Zahra Zainab Zara Zeina Zehra Zenzi Zeynep Zita
Zlata Zofia Zoran Zuri Zuzana
`
  .trim()
  .split(/\s+/)
